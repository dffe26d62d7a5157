/** What the contract promises of REST beyond any one feature, seen from outside. */
package org.attesta.contract;
