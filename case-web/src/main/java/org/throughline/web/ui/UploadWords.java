package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload says by itself while files are on their way. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(Component page, int megabytes) {
        var dropFiles = new UploadI18N.DropFiles();
        dropFiles.setOne(page.getTranslation("upload.drop"));
        dropFiles.setMany(page.getTranslation("upload.drop"));
        var add = new UploadI18N.AddFiles();
        add.setOne(page.getTranslation("upload.choose"));
        add.setMany(page.getTranslation("upload.choose"));
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(page.getTranslation("upload.too-big", megabytes));
        error.setTooManyFiles(page.getTranslation("upload.too-many"));
        error.setIncorrectFileType(page.getTranslation("upload.wrong-type"));
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(page.getTranslation("upload.connecting"));
        status.setStalled(page.getTranslation("upload.stalled"));
        status.setProcessing(page.getTranslation("upload.processing"));
        status.setHeld(page.getTranslation("upload.held"));
        var time = new UploadI18N.Uploading.RemainingTime();
        time.setPrefix(page.getTranslation("upload.remaining"));
        time.setUnknown(page.getTranslation("upload.remaining-unknown"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(page.getTranslation("upload.failed"));
        failed.setUnexpectedServerError(page.getTranslation("upload.failed"));
        failed.setForbidden(page.getTranslation("upload.failed"));
        var uploading = new UploadI18N.Uploading();
        uploading.setStatus(status);
        uploading.setRemainingTime(time);
        uploading.setError(failed);
        var file = new UploadI18N.File();
        file.setRetry(page.getTranslation("upload.again"));
        file.setStart(page.getTranslation("upload.start"));
        file.setRemove(page.getTranslation("upload.remove"));
        var words = new UploadI18N();
        words.setDropFiles(dropFiles);
        words.setAddFiles(add);
        words.setError(error);
        words.setUploading(uploading);
        words.setFile(file);
        return words;
    }
}
