package shop.constructs;

import java.util.*;
import shop.orders.*;

class StarImportOfTwoPackages {
    List<Limits> limits; // shop.orders.Limits: both
}
