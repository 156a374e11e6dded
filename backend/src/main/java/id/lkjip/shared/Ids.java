package id.lkjip.shared;

/** Readable document ids: the parts joined by a slash, for example {@code setda-banten/2025/PERUBAHAN}. */
public final class Ids {

    private Ids() {}

    public static String of(Object... parts) {
        var id = new StringBuilder();
        for (Object part : parts) {
            if (!id.isEmpty()) {
                id.append('/');
            }
            id.append(part);
        }
        return id.toString();
    }
}
