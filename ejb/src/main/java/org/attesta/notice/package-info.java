/**
 * What people are told: a notice is written in the transaction of the step that causes it, stands on the receiver's home
 * page, and goes out by mail where that is configured. It says number and kind of a record, never what is in it
 * (ISO/IEC 17021-1 8.4): who may read the record follows the link.
 */
package org.attesta.notice;
