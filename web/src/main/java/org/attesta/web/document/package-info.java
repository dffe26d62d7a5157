/** Documents of records as PDF, and whether what was signed is still what is here. */
package org.attesta.web.document;
