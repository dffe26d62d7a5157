/** How people come to their accounts, keep them and lose them, against the running product. */
package org.attesta.account;
