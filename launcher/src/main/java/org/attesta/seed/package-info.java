/**
 * A realistic body of any size for trials and measurements: the same rows for the same seed. It writes what the
 * application's own services would have left behind, so a change of their tables or of their JSON has its place here too;
 * {@code SeedIT} opens what it wrote through the application.
 */
package org.attesta.seed;
