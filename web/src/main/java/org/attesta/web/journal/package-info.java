/** The trail, as page and as REST. */
package org.attesta.web.journal;
