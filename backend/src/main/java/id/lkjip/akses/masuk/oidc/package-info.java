/** Sign-in of people at a provider of OpenID Connect, where one is configured. */
@NullMarked
package id.lkjip.akses.masuk.oidc;

import org.jspecify.annotations.NullMarked;
