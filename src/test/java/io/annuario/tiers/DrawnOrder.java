package io.annuario.tiers;

import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/**
 * Another order each time, so that tests do not lean on one another. JUnit's own shuffles the order
 * in which the disk lists the classes, which another machine does not repeat, and keeps its seed to
 * itself.
 */
public final class DrawnOrder implements ClassOrderer, MethodOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    var classes = context.getClassDescriptors();
    classes.sort(Comparator.comparing(one -> one.getTestClass().getName()));
    Collections.shuffle(classes, Draw.of("classes"));
  }

  /** A class has the same order alone and among others. */
  @Override
  public void orderMethods(MethodOrdererContext context) {
    var methods = context.getMethodDescriptors();
    methods.sort(Comparator.comparing(one -> one.getMethod().toGenericString()));
    Collections.shuffle(methods, Draw.of(context.getTestClass().getName()));
  }
}
