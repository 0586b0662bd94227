import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole apps load their pages lazily, which takes a while on a busy machine
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// The scaffolder scrolls up at each step; jsdom lays nothing out
window.scrollTo = () => {};
