package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.shared.Nilai;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Unit and target of a row, however they are written: {@code Persen} and {@code 100}, {@code 12 Laporan} and
 * {@code 12}, {@code 100%} in the unit's column, {@code 100} in both.
 */
record TargetTertulis(@Nullable String satuan, Nilai target) {

    private static final Pattern ANGKA = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Pattern ANGKA_DAN_SATUAN = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)\\s*(%|\\p{L}.*)");

    static TargetTertulis baca(String satuan, String target) {
        Matcher campur = ANGKA_DAN_SATUAN.matcher(satuan);
        boolean angkaSaja = ANGKA.matcher(satuan).matches();
        if (target.isEmpty()) {
            if (campur.matches()) {
                return new TargetTertulis(
                        namaSatuan(campur.group(2)), AngkaTertulis.nilai(satuan, namaSatuan(campur.group(2))));
            }
            return angkaSaja
                    ? new TargetTertulis(null, AngkaTertulis.nilai(satuan, null))
                    : new TargetTertulis(kosongkan(satuan), new Nilai.BelumDiisi(""));
        }
        String polos = campur.matches() ? namaSatuan(campur.group(2)) : angkaSaja ? null : kosongkan(satuan);
        return new TargetTertulis(polos, AngkaTertulis.nilai(target, polos));
    }

    private static @Nullable String kosongkan(String satuan) {
        return satuan.isEmpty() ? null : satuan;
    }

    private static String namaSatuan(String teks) {
        return teks.equals("%") ? "Persen" : teks;
    }
}
