/** What Attesta refuses, and whom: rule by rule and role by role, asked of the running product. */
package org.attesta.refusal;
