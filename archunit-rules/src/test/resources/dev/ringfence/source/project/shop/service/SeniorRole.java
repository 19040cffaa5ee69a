package shop.service;

public interface SeniorRole extends DeskRole {}
