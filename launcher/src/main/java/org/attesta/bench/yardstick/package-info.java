/** The bean of the small application that {@link org.attesta.bench} measures beside Attesta; it runs in a server. */
package org.attesta.bench.yardstick;
