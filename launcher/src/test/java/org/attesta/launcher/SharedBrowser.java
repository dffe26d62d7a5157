package org.attesta.launcher;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One headless Chromium, the one of the machine, for all browser tests of a run. */
final class SharedBrowser implements BeforeAllCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Started started;

    @Override
    public void beforeAll(ExtensionContext context) {
        started = context.getRoot()
                .getStore(Namespace.create(SharedBrowser.class))
                .getOrComputeIfAbsent(Started.class);
    }

    Browser browser() {
        return started.browser;
    }

    static final class Started implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        Started() {
            // without this it would fetch browsers of its own
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setHeadless(true)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        }

        private static Path chromium() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH."));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
