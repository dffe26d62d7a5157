/** Words that every feature uses: actors, gates, broken rules, periods, the clock. */
package org.attesta.shared;
