/**
 * What the certification body decides for itself where the standards leave it a choice (rulebook §6, §9), and who the
 * body is. Kept in versions with a reason; a value that would relax a limit of a standard is refused, a stricter one is
 * not.
 */
package org.attesta.policy;
