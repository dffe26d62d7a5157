/** What happens before the first request: the schema is brought up to date, then the application says it is ready. */
package org.attesta.startup;
