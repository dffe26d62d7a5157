package org.attesta.document;

import java.io.Serializable;
import java.util.List;

/**
 * Whether what is here is still what was signed.
 *
 * @param intact the content kept with the signatures has the hash that was signed
 * @param unchanged the records say today what was signed
 * @param differences the parts in which they do not, by their names in the signed content
 */
public record SignatureCheck(boolean intact, boolean unchanged, List<String> differences) implements Serializable {}
