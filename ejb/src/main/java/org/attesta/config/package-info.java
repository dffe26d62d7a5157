/**
 * What an operator can set: the catalogue of {@code attesta.*} names, their defaults and what each value may be.
 * The launcher checks it before anything starts, the application reads from it; plain Java, so that both can.
 */
package org.attesta.config;
