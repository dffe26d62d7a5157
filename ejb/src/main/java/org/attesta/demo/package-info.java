/** A body to try things on: accounts, a clock that can be moved, and a way back to the beginning. Never outside demo mode. */
package org.attesta.demo;
