package org.attesta.takeover;

import java.util.Set;

/**
 * What the body has already, so that nothing is taken over twice.
 *
 * @param clients names and registration numbers of organisations, in small letters
 * @param people e-mail addresses of people, in small letters
 */
record World(Set<String> clients, Set<String> people) {}
