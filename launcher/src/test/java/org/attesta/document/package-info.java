/** Documents of the running product, read as their receiver reads them and held against the records. */
package org.attesta.document;
