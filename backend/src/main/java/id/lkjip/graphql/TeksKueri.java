package id.lkjip.graphql;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;

/**
 * A query's text, counted without being parsed: to tell how far a text goes that the parser gives up on.
 *
 * @param token tokens as the parser counts them, remarks included and blanks not
 * @param kurung deepest nesting of brackets of any kind
 */
record TeksKueri(int token, int kurung) {

    /** The grammar's channel of blanks and commas. */
    private static final int KOSONG = 3;

    /** Counts; takes as long as the text is long, and a body is bounded. */
    static TeksKueri of(String kueri) {
        var lexer = new GraphqlLexer(CharStreams.fromString(kueri));
        lexer.removeErrorListeners();
        int token = 0;
        int kurung = 0;
        int terdalam = 0;
        for (Token satu = lexer.nextToken(); satu.getType() != Token.EOF; satu = lexer.nextToken()) {
            if (satu.getChannel() != KOSONG) {
                token++;
            }
            switch (satu.getText()) {
                case "{", "(", "[" -> terdalam = Math.max(terdalam, ++kurung);
                case "}", ")", "]" -> kurung--;
                default -> {}
            }
        }
        return new TeksKueri(token, terdalam);
    }
}
