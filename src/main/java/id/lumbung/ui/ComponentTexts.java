package id.lumbung.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What Vaadin's own components say, in the reader's language: wrap them, {@code localized(new MenuBar())}. */
public final class ComponentTexts {
    private static final String DAY_FORMAT = "dd/MM/yyyy";

    private ComponentTexts() {}

    /** The calendar opens by its button only, so that a typed day is taken over by the Tab key like in any other field. */
    static void localize(DatePicker picker) {
        picker.setAutoOpen(false);
        var locale = UI.getCurrent().getLocale();
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(names(Month.values(), it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats(DAY_FORMAT, "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd")
                .setToday(translate("ui.date.today"))
                .setCancel(translate("ui.cancel"))
                .setBadInputErrorMessage(translate("ui.date.bad"))
                .setMinErrorMessage(translate("ui.date.outside"))
                .setMaxErrorMessage(translate("ui.date.outside")));
    }

    /** Vaadin announces a text of its own for each refusal and knows no reason; ours stands below and is announced too. */
    static Upload localized(Upload upload) {
        var addFile = translate("ui.upload.add");
        var drop = translate("ui.upload.drop");
        var refused = translate("ui.upload.refused");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(addFile).setMany(addFile))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(refused)
                        .setFileIsTooBig(refused)
                        .setIncorrectFileType(refused))
                .setUploading(uploading(refused))
                .setFile(new UploadI18N.File()
                        .setStart(translate("ui.upload.start"))
                        .setRetry(translate("ui.upload.retry"))
                        .setRemove(translate("ui.upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024));
        return upload;
    }

    private static UploadI18N.Uploading uploading(String refused) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("ui.upload.connecting"))
                        .setStalled(translate("ui.upload.stalled"))
                        .setProcessing(translate("ui.upload.processing"))
                        .setHeld(translate("ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("ui.upload.remaining") + " ")
                        .setUnknown(translate("ui.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(refused)
                        .setUnexpectedServerError(refused)
                        .setForbidden(refused)
                        .setFileTooLarge(refused));
    }

    public static <T> MultiSelectComboBox<T> localized(MultiSelectComboBox<T> box) {
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(translate("ui.select.cleared"))
                .setFocused(translate("ui.select.focused"))
                .setSelected(translate("ui.select.selected"))
                .setDeselected(translate("ui.select.deselected"))
                .setTotal(translate("ui.select.total")));
        return box;
    }

    public static MenuBar localized(MenuBar bar) {
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(translate("ui.moreOptions")));
        return bar;
    }

    static AppLayout.AppLayoutI18n appLayout() {
        return new AppLayout.AppLayoutI18n().setDrawer(translate("ui.menu"));
    }

    /** What a page says while the server cannot be reached. */
    static void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(translate("ui.connection.lost"));
        dialog.setDialogTextGaveUp(translate("ui.connection.gaveUp"));
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return names(DayOfWeek.values(), it -> it.minus(1).getDisplayName(style, locale));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
