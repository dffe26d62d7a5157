package org.attesta.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No JSON that anybody means is longer than this; it is held in memory while it is read. Files are not limited here. */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

    static final int LONGEST = 1 << 20;
    private static final long DRAINED = 16L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity() || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            return;
        }
        if (request.getLength() > LONGEST) {
            drain(request.getEntityStream());
            request.abortWith(Problems.response(413, Problems.problem(413)));
            return;
        }
        request.setEntityStream(new Limited(request.getEntityStream()));
    }

    /** Who is still sending does not hear the answer: what is not absurdly long is taken and thrown away. */
    private static void drain(InputStream in) {
        var buffer = new byte[1 << 14];
        try {
            for (long left = DRAINED; left > 0; ) {
                int got = in.read(buffer);
                left = got < 0 ? 0 : left - got;
            }
        } catch (IOException gone) {
            // the sender has closed already, so nobody waits for an answer
        }
    }

    /** For bodies that do not say how long they are. */
    private static final class Limited extends FilterInputStream {

        private long read;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > LONGEST) {
                drain(in);
                throw new ClientErrorException(413);
            }
        }
    }
}
