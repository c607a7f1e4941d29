package id.lumbung.support;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser, and people who use the portal with it. */
public final class Chromium implements AutoCloseable {
    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final URI portal;

    public Chromium(URI portal) {
        this.portal = portal;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(PLACES.stream()
                                .filter(Files::isExecutable)
                                .findFirst()
                                .orElseThrow(
                                        () -> new IllegalStateException("No Chromium; install the package chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Somebody at an office laptop, not signed in. */
    public Person person() {
        return person(1440, 900);
    }

    /** Somebody with a phone, not signed in. */
    public Person personWithPhone() {
        return person(390, 844);
    }

    /** Somebody whose window has this size, not signed in. */
    public Person person(int width, int height) {
        return new Person(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Somebody with a browser window and cookies of their own. */
    public final class Person implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Person(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(it -> {
                if (it.type().equals("error") && !isOfUnknownAddress(it)) {
                    complaints.add(it.text());
                }
            });
        }

        public Page page() {
            return page;
        }

        /** The browser also tells that a page says of itself that it does not exist, which is what tests ask for. */
        private boolean isOfUnknownAddress(ConsoleMessage message) {
            return message.text().contains("status of 404")
                    && message.location().startsWith(page.url());
        }

        /** Wants the portal {@code light} or {@code dark}, and in this language. */
        public Person prefers(String scheme, String language) {
            context.addCookies(List.of(
                    new Cookie("scheme", scheme).setUrl(portal.toString()),
                    new Cookie("lang", language).setUrl(portal.toString())));
            return this;
        }

        /** Has asked the device for less motion. */
        public Person wantsNothingToMove() {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            return this;
        }

        /** Whether the page is wider than its window. */
        public boolean hasToScrollSideways() {
            return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
        }

        /** What a look at the page finds. */
        public PageLook look() {
            return new PageLook(page);
        }

        /** What the browser complained about: script errors and refusals of the content security policy. */
        public List<String> complaints() {
            return complaints;
        }

        /** Opens an address of the portal and waits for its page. */
        public Page opens(String path) {
            page.navigate(portal + path);
            return arrived();
        }

        /** Opens an address of the portal in a window beside this one. */
        public Page opensAnother(String path) {
            var another = context.newPage();
            another.navigate(portal + path);
            return arrived(another);
        }

        /** Opens the same page again. */
        public Page reloads() {
            page.reload();
            return arrived();
        }

        /** The address of the page that is open, within the portal. */
        public String path() {
            return page.url().substring(portal.toString().length());
        }

        /** What the portal answers to this browser at an address that is no page. */
        public APIResponse fetches(String path) {
            return page.request().get(portal + path);
        }

        /** Opens an address as somebody who has to sign in first, and signs in. */
        public Page signsIn(String username, String path) {
            page.navigate(portal + path);
            page.fill("#username", username);
            if (page.locator("#password").count() == 0) {
                page.click("#kc-login");
            }
            page.fill("#password", "demo");
            page.click("#kc-login");
            return arrived();
        }

        private Page arrived() {
            return arrived(page);
        }

        private Page arrived(Page page) {
            page.waitForURL(portal + "/**");
            page.locator("h1").first().waitFor();
            page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                    + " || Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive?.())");
            return page;
        }

        /** Violations of WCAG 2.1 AA that axe finds on the page, each with the elements concerned. */
        public List<String> accessibilityViolations() {
            return Axe.violations(page, "html");
        }

        /** The same, of what this selector names. */
        public List<String> accessibilityViolations(String within) {
            return Axe.violations(page, within);
        }

        /** Keeps a picture of the page under {@code docs/images}, or of CI's run under {@code target}. */
        public void photographs(String name) {
            var folder = System.getenv("CI") == null ? Path.of("docs", "images") : Path.of("target", "images");
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
