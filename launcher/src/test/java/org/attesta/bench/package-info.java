/** What the benchmark makes of what it saw; the benchmark itself is tried in {@code org.attesta.launcher}. */
package org.attesta.bench;
