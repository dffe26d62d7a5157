/** Certificates for those who are signed in, and the check that anybody may make. */
package org.attesta.web.certificate;
