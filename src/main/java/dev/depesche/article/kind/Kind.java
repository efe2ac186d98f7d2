package dev.depesche.article.kind;

/** A kind of file, with the media type its digest names. */
public enum Kind {
    TEXT("text/plain"), MARKDOWN("text/markdown"), HTML("text/html"), PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), ODT("application/vnd.oasis.opendocument.text"), RTF("application/rtf"),
    MAIL("message/rfc822"), MBOX("application/mbox"), JSON("application/json"), XML("application/xml"), GZIP("application/gzip"), ZIP("application/zip"),
    /** Known to hold no text that could be read. */
    OTHER("application/octet-stream");

    private final String mediaType;

    Kind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
