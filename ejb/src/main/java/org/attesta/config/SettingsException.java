package org.attesta.config;

/** The configuration cannot work. The message is one line for the operator and tells no secret. */
public class SettingsException extends RuntimeException {

    public SettingsException(String message) {
        super(message);
    }
}
