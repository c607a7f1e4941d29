package id.lumbung.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of the portal, by their Lucide names; {@code icons/lucide.svg} holds these and no others. */
public enum LiIcon {
    LAYOUT_DASHBOARD("layout-dashboard"),
    LIST_CHECKS("list-checks"),
    ROUTE("route"),
    CLIPBOARD_CHECK("clipboard-check"),
    GAUGE("gauge"),
    LANDMARK("landmark"),
    LIBRARY("library"),
    GIT_BRANCH("git-branch"),
    TROPHY("trophy"),
    STETHOSCOPE("stethoscope"),
    FILE_PEN("file-pen"),
    FILE_TEXT("file-text"),
    SETTINGS("settings"),
    MAP("map"),
    USERS("users"),
    BUILDING_2("building-2"),
    PACKAGE("package"),
    SCROLL_TEXT("scroll-text"),
    ACTIVITY("activity"),
    SEARCH("search"),
    BELL("bell"),
    MENU("menu"),
    X("x"),
    PLUS("plus"),
    MINUS("minus"),
    CHECK("check"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_UP("chevron-up"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRONS_UP_DOWN("chevrons-up-down"),
    ELLIPSIS("ellipsis"),
    ARROW_UP("arrow-up"),
    ARROW_DOWN("arrow-down"),
    ARROW_LEFT("arrow-left"),
    ARROW_RIGHT("arrow-right"),
    CIRCLE("circle"),
    CIRCLE_CHECK("circle-check"),
    CIRCLE_ALERT("circle-alert"),
    CIRCLE_DASHED("circle-dashed"),
    TRIANGLE_ALERT("triangle-alert"),
    OCTAGON_ALERT("octagon-alert"),
    HOURGLASS("hourglass"),
    UNDO_2("undo-2"),
    ARROW_DOWN_RIGHT("arrow-down-right"),
    SHIELD_CHECK("shield-check"),
    INFO("info"),
    INBOX("inbox"),
    WIFI_OFF("wifi-off"),
    CLOUD_CHECK("cloud-check"),
    LOADER("loader"),
    SEND("send"),
    EYE("eye"),
    PEN_LINE("pen-line"),
    AWARD("award"),
    FLASK_CONICAL("flask-conical"),
    TRENDING_UP("trending-up"),
    TRENDING_DOWN("trending-down"),
    CLOCK("clock"),
    HISTORY("history"),
    CALENDAR("calendar"),
    CALENDAR_CLOCK("calendar-clock"),
    PAPERCLIP("paperclip"),
    UPLOAD("upload"),
    DOWNLOAD("download"),
    LINK("link"),
    EXTERNAL_LINK("external-link"),
    IMAGE("image"),
    FILM("film"),
    TRASH_2("trash-2"),
    COPY("copy"),
    PRINTER("printer"),
    SHARE_2("share-2"),
    MAIL("mail"),
    TABLE("table"),
    LOCK("lock"),
    HANDSHAKE("handshake"),
    ROTATE_CCW("rotate-ccw"),
    SLIDERS_HORIZONTAL("sliders-horizontal"),
    USER_CHECK("user-check"),
    LOG_OUT("log-out"),
    SUN("sun"),
    MOON("moon"),
    LANGUAGES("languages");

    static final String SPRITE = "icons/lucide.svg";

    private final String symbol;

    LiIcon(String symbol) {
        this.symbol = symbol;
    }

    /** The icon as decoration: the word beside it says what it means. */
    public SvgIcon create() {
        return Symbols.icon(SPRITE, symbol);
    }

    /** Where the browser finds it. */
    String address() {
        return Symbols.address(SPRITE, symbol);
    }

    String symbol() {
        return symbol;
    }
}
