/** The years between a certificate and its renewal, seen from outside. */
package org.attesta.surveillance;
