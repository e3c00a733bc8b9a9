import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Without this Vue looks for components of these names, and warns that there are none. */
const isCustomElement = (tag: string) => tag.startsWith('guided-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
