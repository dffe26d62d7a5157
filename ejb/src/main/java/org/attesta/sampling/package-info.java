/**
 * Which sites of an organisation an audit visits (IAF MD 1): how many, and the draw that anyone can repeat. The central
 * function is visited besides the sample at every audit and is never one of its sites.
 */
package org.attesta.sampling;
