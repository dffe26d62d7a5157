package org.attesta.access;

/** A password for another one, by who knows it. Neither is checked for length before it is hashed or measured. */
public record ChangePassword(String password, String newPassword) {}
