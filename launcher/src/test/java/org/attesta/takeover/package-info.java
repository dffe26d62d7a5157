/** Taking over existing data, over REST against the running product. */
package org.attesta.takeover;
