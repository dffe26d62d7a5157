/** All pages that somebody can reach, looked at one after the other. */
package org.attesta.pages;
