package io.annuario.inputs;

import java.lang.reflect.Proxy;
import java.nio.file.Path;

/** A file for which there is no memory, however one looks at it. */
public final class Unholdable {

  private Unholdable() {}

  /** Where it is. */
  public static Path path() {
    return (Path)
        Proxy.newProxyInstance(
            Unholdable.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> {
              throw new OutOfMemoryError("Java heap space");
            });
  }
}
