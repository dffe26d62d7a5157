/** What every feature uses: actors, lifecycles and their gates, broken rules, bad input, lists, the two clocks. */
package org.attesta.shared;
