package id.lumbung.platform.vaadin;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import id.lumbung.platform.text.Texts;

/** What an open page says when its session has ended. */
final class SessionEndedTexts {
    private SessionEndedTexts() {}

    static SystemMessages messages(SystemMessagesInfo info) {
        var texts = Texts.of(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text("platform.session.ended"));
        messages.setSessionExpiredMessage(texts.text("platform.session.signInAgain"));
        messages.setInternalErrorCaption(texts.text("platform.error.title"));
        messages.setInternalErrorMessage(texts.text("platform.error.reload"));
        messages.setCookiesDisabledCaption(texts.text("platform.cookies.title"));
        messages.setCookiesDisabledMessage(texts.text("platform.cookies.hint"));
        return messages;
    }
}
