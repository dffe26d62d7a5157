/** Certifications, as pages and as REST. */
package org.attesta.web.certification;
