/** Lists as files: exactly the rows that a list shows to this reader, all of them. */
package org.attesta.web.csv;
