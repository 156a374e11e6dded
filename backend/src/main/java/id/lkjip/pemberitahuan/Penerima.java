package id.lkjip.pemberitahuan;

import id.lkjip.akses.Pelaku;

/**
 * A person who can be told something.
 *
 * @param pelaku she with her roles, as if she were at work
 * @param bersurel whether she is told by e-mail as well
 */
record Penerima(Pelaku pelaku, boolean bersurel) {}
