/** The pages of the running product, as people of every role see them. */
package org.attesta.pages;
