package shop.service;

import java.util.Timer;

class ImportOfJdkTypeHidesTypeOfThePackage {
    Timer timer = new Timer();
}
