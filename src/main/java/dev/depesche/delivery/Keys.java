package dev.depesche.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where everything of one article lies in the digest bucket.
 *
 * <p>S3 keys hold 1,024 bytes of UTF-8. An article's key that leaves no room for prefix and ending is cut, and told apart by a hash.
 */
public final class Keys {

    public static final String DIGESTS = "digests/";
    public static final String RECEIPTS = "receipts/";
    public static final String REJECTED = "rejected/";

    private static final int LONGEST_ARTICLE = 880;
    private static final int HASH = 32;

    private final String article;

    /** @param articleKey of the object, with {@code !/entry} for an article out of an archive */
    public Keys(String articleKey) {
        this.article = fitted(articleKey);
    }

    public String digest() {
        return DIGESTS + article + ".json";
    }

    public String text() {
        return DIGESTS + article + ".txt";
    }

    public String rejected() {
        return REJECTED + article + ".json";
    }

    public String receipt(String watch) {
        return RECEIPTS + article + "/" + watch + ".json";
    }

    private static String fitted(String key) {
        byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= LONGEST_ARTICLE) {
            return key;
        }
        int end = LONGEST_ARTICLE - HASH - 1;
        while ((utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8) + "~" + hash(utf8);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
