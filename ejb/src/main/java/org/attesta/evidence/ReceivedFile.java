package org.attesta.evidence;

import java.io.Serializable;

/**
 * A file whose bytes are kept already and that is to be told of.
 *
 * @param name as the sender called it; nothing may be believed of it
 * @param mediaType as the sender declared it
 */
public record ReceivedFile(String name, String mediaType, StoredFile stored) implements Serializable {}
