package org.attesta.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and size of what goes by. */
final class Hashing {

    private final MessageDigest sha = begin();
    private long size;

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A stream that writes into the given one; closing it leaves that one open. */
    OutputStream into(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
                add(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    InputStream from(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                var n = in.read(bytes, from, count);
                if (n > 0) {
                    add(bytes, from, n);
                }
                return n;
            }

            @Override
            public long skip(long n) {
                throw new UnsupportedOperationException("every byte is hashed");
            }
        };
    }

    private void add(byte[] bytes, int from, int count) {
        sha.update(bytes, from, count);
        size += count;
    }

    long size() {
        return size;
    }

    /** Hash of all that went by; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
