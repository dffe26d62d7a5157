package org.attesta.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The product itself, started once for all system tests as an operator starts it, with the demo, on free ports and in
 * an empty data directory; with {@code -Dattesta.test.command=server} as the EAR on Payara Server. With
 * {@code -Dattesta.test.url=http://…} the tests use one that already runs; those that look at its data directory find it by
 * {@code -Dattesta.test.data=DIR}.
 */
public final class RunningAttesta implements BeforeAllCallback {

    private static final String GIVEN = "attesta.test.url";
    private static final Path DATA =
            Path.of(System.getProperty("attesta.test.data", "target/it-data")).toAbsolutePath();

    private static URI url;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(RunningAttesta.class)).getOrComputeIfAbsent(Started.class);
    }

    /** The root of the running product, without a slash at the end. */
    public static URI url() {
        return url;
    }

    /** Its data directory. */
    public static Path data() {
        return DATA;
    }

    /** Lives as long as the whole test run; JUnit closes it at its end. */
    static final class Started implements AutoCloseable {

        private final Optional<ProductProcess> process;

        Started() {
            var given = System.getProperty(GIVEN);
            process = given == null ? Optional.of(ProductProcess.start(DATA, Map.of())) : Optional.empty();
            url = process.map(ProductProcess::url).orElseGet(() -> URI.create(given.replaceAll("/+$", "")));
        }

        @Override
        public void close() {
            process.ifPresent(ProductProcess::close);
        }
    }
}
