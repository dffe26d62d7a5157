/** What falls due, as page and as REST. */
package org.attesta.web.due;
