/** Audit programmes, as pages and as REST. */
package org.attesta.web.programme;
